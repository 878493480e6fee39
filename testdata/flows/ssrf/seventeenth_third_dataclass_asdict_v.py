# vulnerable: the mapping made of the record has under that name what was sent
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
    bar = cell["text"]
    return {"text": requests.get(bar, timeout=3).text}  # want: ssrf
