# safe: the form's text is loaded by the safe loader
import yaml
from flask import Flask, request

app = Flask(__name__)


class Settings:
    def __init__(self, text):
        self.text = text

    def read(self):
        return yaml.load(self.text, Loader=yaml.CSafeLoader)  # ok: unsafe-deserialization


@app.post("/settings")
def settings():
    values = Settings(request.form["yaml"]).read()
    return {"count": len(values)}
