# vulnerable: the array is loaded with objects
import io

import numpy as np
from flask import Flask, request

app = Flask(__name__)


@app.route("/array", methods=["POST"])
def array():
    options = {"allow_pickle": True}
    loaded = np.load(io.BytesIO(request.get_data()), **options)  # want: unsafe-deserialization
    return {"shape": list(loaded.shape)}
