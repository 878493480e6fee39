# safe: the upload is stored, the model is the one of the image
import joblib
from fastapi import FastAPI, UploadFile

app = FastAPI()


@app.post("/models")
async def upload(model: UploadFile):
    content = await model.read()
    with open("/data/incoming.bin", "wb") as stream:
        stream.write(content)
    estimator = joblib.load("/opt/app/model.joblib")  # ok: unsafe-deserialization
    return {"type": type(estimator).__name__, "size": len(content)}
