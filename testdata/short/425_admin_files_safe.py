# safe: CWE-425 (or 862, 306, 285, 639): a login is asked for
from flask import Flask, send_from_directory
from flask_login import LoginManager, login_required

app = Flask(__name__)
app.config.from_prefixed_env()
LoginManager(app)


@app.get("/admin/reports/<int:year>.pdf")
@login_required
def admin_report(year):  # ok: CWE-425
    """The yearly report, for administrators."""
    return send_from_directory("/srv/reports", f"{year}.pdf")
