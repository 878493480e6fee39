# safe: CWE-285 (or 862, 639, 863, 269): only those with the right
from flask import Flask, abort, jsonify
from flask_login import current_user, login_required

from .models import User, db

app = Flask(__name__)


@app.post("/members/<int:user_id>/block")
@login_required
def block(user_id):  # ok: CWE-285
    if not current_user.is_admin:
        abort(403)
    """Block a member."""
    user = User.query.get_or_404(user_id)
    user.blocked = True
    db.session.commit()
    return jsonify(blocked=user_id)
