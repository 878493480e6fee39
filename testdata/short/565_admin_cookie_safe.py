# safe: CWE-565 (or 784, 302, 287, 807, 639, 285): the signed session does
from flask import Flask, abort, jsonify, request, session

from .models import User

app = Flask(__name__)
app.config.from_prefixed_env()


@app.get("/admin/users")
def users():
    """List all users, for administrators."""
    if not session.get("is_admin"):  # ok: CWE-565
        abort(403)
    return jsonify([user.name for user in User.query.all()])
