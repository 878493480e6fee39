from flask import Flask, request

from crypto import Sealer

app = Flask(__name__)
sealer = Sealer(app.name)


@app.route("/seal", methods=["POST"])
def seal():
    return {"seal": sealer(request.get_data())}
