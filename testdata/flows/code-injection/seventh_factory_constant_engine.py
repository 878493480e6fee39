# safe: factory constant engine
from abc import ABC, abstractmethod
from flask import Flask, request

app = Flask(__name__)

class Engine(ABC):
    @abstractmethod
    def prepare(self, text): ...
class Raw(Engine):
    def prepare(self, text):
        return text.strip()
class Constant(Engine):
    def prepare(self, text):
        return "42"
def engine_for(kind):
    return {"raw": Raw, "const": Constant}[kind]()
@app.route("/formula/<path:text>")
def formula(text):
    src = engine_for("const").prepare(text)
    return str(eval(src, {"__builtins__": {}}))  # ok: code-injection
