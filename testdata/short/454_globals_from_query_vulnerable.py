# vulnerable: CWE-454 (or 915, 914, 94, 621): variables of the module are set from the query
from flask import Flask, request

app = Flask(__name__)
THEME = "light"
ROWS = 20
ADMIN_MAIL = "admin@example.org"


@app.post("/settings")
def settings():
    """Change the settings."""
    global THEME, ROWS
    for key, value in request.form.items():
        globals()[key] = value  # want: CWE-454
    return {"theme": THEME, "rows": ROWS}
