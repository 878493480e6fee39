# safe: the safe loader makes plain values
import yaml
from flask import Flask, request

app = Flask(__name__)


@app.post("/conf")
def conf():
    data = yaml.load(request.stream.read(), Loader=yaml.SafeLoader)  # ok: unsafe-deserialization
    return {"data": str(data)}
