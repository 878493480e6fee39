# safe: the mapping made of the record has under that name another
import dataclasses
import requests

from flask import Flask, request

app = Flask(__name__)


@dataclasses.dataclass
class Cell:
    text: str
    kind: str = "plain"


@app.route("/bench/69", methods=["POST"])
def endpoint():
    param = request.files["q"].filename
    cell = dataclasses.asdict(Cell(param))
    bar = cell["kind"]
    return {"text": requests.get(bar, timeout=3).text}  # ok: ssrf
