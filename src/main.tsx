import { loadModel } from "virtual:model";
import { mount } from "./app/mount";
import "./app/css/site.css";

mount(await loadModel());
