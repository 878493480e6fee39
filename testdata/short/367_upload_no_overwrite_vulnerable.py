# vulnerable: CWE-367 (or 362, 363, 434): the name may be taken between the check and the writing
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
    if os.path.isfile(target):
        raise HTTPException(409, "exists")
    with open(target, "wb") as out:  # want: CWE-367
        out.write(data)
    return {"name": name, "id": str(uuid.uuid4())}
