# vulnerable: CWE-620 (or 287, 306, 640): a new password is set without asking for the old one
from flask import Flask, abort, request
from flask_login import current_user, login_required
from werkzeug.security import check_password_hash, generate_password_hash

from .models import db

app = Flask(__name__)


@app.post("/account/password")
@login_required
def change_password():
    """Set a new password."""
    current_user.password_hash = generate_password_hash(request.form["new_password"])  # want: CWE-620
    db.session.commit()
    return {"changed": True}
