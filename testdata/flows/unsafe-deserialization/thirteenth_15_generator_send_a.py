# vulnerable: what is sent comes back from yield
import yaml
from flask import Flask, request

app = Flask(__name__)


def sink_loop():
    got = ""
    while True:
        got = yield got


@app.route("/case034")
def page():
    given = request.referrer or ""
    loop = sink_loop()
    next(loop)
    result = loop.send(given)

    try:
        data = yaml.unsafe_load(result)  # want: unsafe-deserialization
    except yaml.YAMLError:
        return "no yaml", 400
    return {"data": str(data)}
