# vulnerable: the name of the uploaded file is quoted by hand
import os
import tempfile

from flask import Flask, request, send_file

app = Flask(__name__)


@app.route("/convert", methods=["POST"])
def convert():
    upload = request.files["picture"]
    folder = tempfile.mkdtemp()
    upload.save(os.path.join(folder, "in.bin"))
    title = upload.filename.rpartition(".")[0]
    os.system('convert -comment "{}" {}/in.bin {}/out.png'.format(title, folder, folder))  # want: command-injection
    return send_file(os.path.join(folder, "out.png"))
