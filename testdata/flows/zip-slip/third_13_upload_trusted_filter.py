# vulnerable: the filter that is named trusts every member
import io
import tarfile

from fastapi import FastAPI, UploadFile

app = FastAPI()


@app.post("/datasets/{dataset_id}")
async def dataset(dataset_id: int, data: UploadFile):
    content = io.BytesIO(await data.read())
    with tarfile.open(fileobj=content, mode="r:gz") as archive:
        archive.extractall(f"/srv/datasets/{dataset_id}", filter="fully_trusted")  # want: zip-slip
    return {"id": dataset_id}
