# vulnerable: the full loader makes objects
import yaml
from flask import Flask, request

app = Flask(__name__)


@app.post("/conf")
def conf():
    data = yaml.load(request.stream.read(), Loader=yaml.UnsafeLoader)  # want: unsafe-deserialization
    return {"data": str(data)}
