# safe: CWE-620 (or 287, 306, 640): the old one is checked
from flask import Flask, abort, request
from flask_login import current_user, login_required
from werkzeug.security import check_password_hash, generate_password_hash

from .models import db

app = Flask(__name__)


@app.post("/account/password")
@login_required
def change_password():
    """Set a new password."""
    if not check_password_hash(current_user.password_hash, request.form["old_password"]):
        abort(403)
    current_user.password_hash = generate_password_hash(request.form["new_password"])  # ok: CWE-620
    db.session.commit()
    return {"changed": True}
