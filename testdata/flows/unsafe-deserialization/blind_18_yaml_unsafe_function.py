# vulnerable: the function for untrusted-unaware loading builds any object
from fastapi import UploadFile
import yaml

from fastapi import FastAPI

app = FastAPI()


@app.post("/pipeline")
async def pipeline(spec: UploadFile):
    document = yaml.unsafe_load(await spec.read())  # want: unsafe-deserialization
    return {"steps": len(document["steps"])}
