# vulnerable: the function for untrusted-unaware loading builds any object
import yaml

from fastapi import FastAPI, UploadFile

app = FastAPI()


@app.post("/pipeline")
async def pipeline(spec: UploadFile):
    document = yaml.unsafe_load(await spec.read())  # want: unsafe-deserialization
    return {"steps": len(document["steps"])}
