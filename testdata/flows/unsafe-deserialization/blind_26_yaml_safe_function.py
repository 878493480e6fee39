# safe: safe_load builds plain values
from fastapi import UploadFile
import yaml

from fastapi import FastAPI

app = FastAPI()


@app.post("/pipeline")
async def pipeline(spec: UploadFile):
    document = yaml.safe_load(await spec.read())  # ok: unsafe-deserialization
    return {"steps": len(document["steps"])}
