# vulnerable: normpath resolves the dots but nothing compares the result
import os


from fastapi import FastAPI, Form

app = FastAPI()


@app.post("/rename")
def rename(old: str = Form(...), new: str = Form(...)):
    source = os.path.normpath(os.path.join("/srv/files", old))
    target = os.path.normpath(os.path.join("/srv/files", new))
    os.rename(source, target)  # want: path-traversal
    return {"ok": True}
