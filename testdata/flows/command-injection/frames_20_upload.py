# safe: the file gets a name of our own, the number is a number
import asyncio
import uuid

from fastapi import Depends, FastAPI, UploadFile

app = FastAPI()


class Upload:
    def __init__(self, file: UploadFile, quality: int = 80):
        self.file = file
        self.quality = quality

    def target(self):
        return f"/tmp/in/{uuid.uuid4().hex}"


@app.post("/shrink")
async def shrink(upload: Upload = Depends()):
    line = f"mogrify -quality {upload.quality} {upload.target()}"
    process = await asyncio.create_subprocess_shell(line)  # ok: command-injection
    return {"code": await process.wait()}
