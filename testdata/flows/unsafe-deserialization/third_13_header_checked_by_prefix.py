# vulnerable: anybody can write the two bytes of the prefix
import pickle

from flask import Flask, abort, request

app = Flask(__name__)
app.config.from_envvar("SITE_SETTINGS")


@app.post("/job")
def job():
    raw = request.get_data()
    if not raw.startswith(b"\x80\x04"):
        abort(400)
    return {"job": str(pickle.loads(raw))}  # want: unsafe-deserialization
