# vulnerable: CWE-538 (or 552, 200, 219, 668): a copy of the database is put where visitors can fetch it
import datetime
import shutil

from flask import Flask

app = Flask(__name__, static_folder="static")


@app.cli.command("backup")
def backup():
    """Make a copy of the database."""
    day = datetime.date.today().isoformat()
    shutil.copy("instance/app.db", f"static/backup-{day}.db")  # want: CWE-538
    print("done")
