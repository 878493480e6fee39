# safe: CWE-538 (or 552, 200, 219, 668): elsewhere
import datetime
import shutil

from flask import Flask

app = Flask(__name__, static_folder="static")


@app.cli.command("backup")
def backup():
    """Make a copy of the database."""
    day = datetime.date.today().isoformat()
    shutil.copy("instance/app.db", f"/var/backups/app/{day}.db")  # ok: CWE-538
    print("done")
