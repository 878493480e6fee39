# safe: CWE-409 (or 400, 770, 405): the sizes are added up first
import io
import zipfile

from flask import Flask, abort, request

app = Flask(__name__)


@app.post("/texts")
def texts():
    """Count the lines of all texts in a ZIP archive."""
    lines = 0
    with zipfile.ZipFile(io.BytesIO(request.get_data())) as archive:
        if sum(info.file_size for info in archive.infolist()) > 20_000_000:
            abort(413)
        for info in archive.infolist():
            lines += archive.read(info).count(b"\n")  # ok: CWE-409
    return {"lines": lines}
