# safe: what is sent is thrown away by the generator
import yaml
from flask import Flask, request

app = Flask(__name__)


def sink_loop():
    got = 0
    while True:
        text = yield str(got)
        got += len(text)


@app.route("/case034")
def page():
    given = request.referrer or ""
    loop = sink_loop()
    next(loop)
    result = loop.send(given)

    try:
        data = yaml.unsafe_load(result)  # ok: unsafe-deserialization
    except yaml.YAMLError:
        return "no yaml", 400
    return {"data": str(data)}
