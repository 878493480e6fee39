# safe: CWE-367 (or 362, 363, 434): the file is opened in mode x
import os
import uuid

from fastapi import FastAPI, HTTPException, UploadFile
from werkzeug.utils import secure_filename

app = FastAPI()
FOLDER = "/var/lib/docs"


@app.post("/documents")
async def upload(file: UploadFile):
    """Keep a document; the first one of a name stays."""
    name = secure_filename(file.filename or "")
    if not name.endswith(".pdf"):
        raise HTTPException(415)
    target = os.path.join(FOLDER, name)
    data = await file.read(10_000_000)
    try:
        with open(target, "xb") as out:  # ok: CWE-367
            out.write(data)
    except FileExistsError:
        raise HTTPException(409, "exists")
    return {"name": name, "id": str(uuid.uuid4())}
