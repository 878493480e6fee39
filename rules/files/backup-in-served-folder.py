import datetime
import shutil


def backup(day=None):
    day = day or datetime.date.today().isoformat()
    shutil.copy("instance/app.db", f"static/backup-{day}.db")  # want: backup-in-served-folder
    shutil.copyfile("instance/app.db", "/srv/app/public/dump.sqlite3")  # want: backup-in-served-folder
    with open("static/dump.sql", "w") as out:  # want: backup-in-served-folder
        out.write("SELECT 1")
    shutil.copy("instance/app.db", f"/var/backups/{day}.db")  # ok: is served by nobody
    shutil.copy("logo.png", "static/logo.png")  # ok: a picture
    with open("static/dump.sql") as data:  # ok: is read
        return data.read()
