# safe: the user id comes out of a signature check
from itsdangerous import BadSignature, URLSafeTimedSerializer
from flask import abort, Flask, jsonify, request, session

app = Flask(__name__)

signer = URLSafeTimedSerializer("from-settings")


@app.route("/enter")
def enter():
    try:
        user_id = signer.loads(request.args.get("token", ""), max_age=600)
    except BadSignature:
        abort(403)
    session["user_id"] = int(user_id)  # ok: trust-boundary
    return jsonify(ok=True)
