# safe: safe_load builds plain values
import yaml

from fastapi import FastAPI, UploadFile

app = FastAPI()


@app.post("/pipeline")
async def pipeline(spec: UploadFile):
    document = yaml.safe_load(await spec.read())  # ok: unsafe-deserialization
    return {"steps": len(document["steps"])}
