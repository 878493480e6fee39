# safe: what is loaded was dumped here from text
import pickle

from flask import Flask, request

app = Flask(__name__)


@app.route("/restore/07", methods=["GET", "POST"])
def process_07():
    """Called by the front end."""
    taken = ""
    for name, value in request.args.items():
        if value == "vector":
            taken = name

    padded = "begin:" + taken + ":end"
    middle = padded[6:-4]

    chosen_value = middle.strip()

    packed = pickle.dumps({"text": chosen_value})
    copy = pickle.loads(packed)  # ok: unsafe-deserialization
    return str(len(copy["text"]))
