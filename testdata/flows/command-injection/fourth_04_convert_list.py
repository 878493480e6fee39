# safe: the program gets its arguments as a list, the format is one of three
import subprocess
import tempfile

from flask import Flask, abort, request, send_file

app = Flask(__name__)
FORMATS = {"pdf", "docx", "txt"}


@app.route("/convert", methods=["POST"])
def convert():
    suffix = request.args.get("to", "pdf")
    if suffix not in FORMATS:
        abort(400)
    with tempfile.NamedTemporaryFile(suffix=".odt", delete=False) as source:
        request.files["document"].save(source)
    line = ["soffice", "--headless", "--convert-to", suffix, "--outdir", "/tmp", source.name]
    subprocess.check_call(line, timeout=120)  # ok: command-injection
    return send_file(source.name[:-4] + "." + suffix)
