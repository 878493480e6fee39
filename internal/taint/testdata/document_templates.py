# Documents that hold templates, and configurations that name what is called.
from io import BytesIO

import hydra
from docxtpl import DocxTemplate
from flask import Flask, request
from jinja2 import Environment
from jinja2.sandbox import SandboxedEnvironment

app = Flask(__name__)


@app.post("/letter")
def letter():
    template = DocxTemplate(BytesIO(request.files["template"].read()))
    template.render({"name": "you"})  # flow: template-injection
    return {}


@app.post("/letter-open")
def letter_open():
    template = DocxTemplate(BytesIO(request.files["template"].read()))
    template.render({"name": "you"}, Environment())  # flow: template-injection
    return {}


@app.post("/letter-boxed")
def letter_boxed():
    template = DocxTemplate(BytesIO(request.files["template"].read()))
    template.render({"name": "you"}, SandboxedEnvironment())
    return {}


@app.post("/letter-own")
def letter_own():
    template = DocxTemplate("letters/welcome.docx")
    template.render({"name": request.form["name"]})
    return {}


@app.post("/model")
def model():
    return {"model": str(hydra.utils.instantiate(request.get_json()["model"]))}  # flow: unsafe-deserialization


@app.post("/model-sized")
def model_sized():
    return {"model": str(hydra.utils.instantiate({"_target_": "shop.Model", "size": int(request.get_json()["size"])}))}


@app.post("/model-parts")
def model_parts():
    return {"model": str(hydra.utils.instantiate({"_target_": "shop.Model", "part": request.get_json()["part"]}))}  # flow: unsafe-deserialization
