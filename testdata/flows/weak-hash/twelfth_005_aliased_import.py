# vulnerable: MD5 by another name
from hashlib import md5 as fast, sha384 as slow

from flask import Flask, request

app = Flask(__name__)


@app.route("/wallet", methods=["POST"])
def wallet():
    param = request.stream.read(4096).decode()
    digest = fast(param.encode()).hexdigest()  # want: weak-hash
    return {"digest": digest}
