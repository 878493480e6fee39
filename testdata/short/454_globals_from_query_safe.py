# safe: CWE-454 (or 915, 914, 94, 621): only two options, checked
from flask import Flask, request

app = Flask(__name__)
THEME = "light"
ROWS = 20
ADMIN_MAIL = "admin@example.org"


@app.post("/settings")
def settings():
    """Change the settings."""
    global THEME, ROWS
    if request.form.get("theme") in ("light", "dark"):
        THEME = request.form["theme"]  # ok: CWE-454
    ROWS = min(max(int(request.form.get("rows", 20)), 1), 100)
    return {"theme": THEME, "rows": ROWS}
