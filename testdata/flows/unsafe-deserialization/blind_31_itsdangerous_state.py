# safe: the serializer checks its signature and reads JSON
from itsdangerous import BadSignature, URLSafeSerializer
from flask import abort, Flask, jsonify

app = Flask(__name__)

serializer = URLSafeSerializer("from-environment", salt="view")


@app.route("/view/<state>")
def view(state):
    try:
        filters = serializer.loads(state)  # ok: unsafe-deserialization
    except BadSignature:
        abort(400)
    return jsonify(filters=list(filters))
