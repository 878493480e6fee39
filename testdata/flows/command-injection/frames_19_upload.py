# vulnerable: the name of an upload goes into a shell line
import asyncio

from fastapi import Depends, FastAPI, UploadFile

app = FastAPI()


class Upload:
    def __init__(self, file: UploadFile, quality: int = 80):
        self.file = file
        self.quality = quality

    def target(self):
        return f"/tmp/in/{self.file.filename}"


@app.post("/shrink")
async def shrink(upload: Upload = Depends()):
    line = f"mogrify -quality {upload.quality} {upload.target()}"
    process = await asyncio.create_subprocess_shell(line)  # want: command-injection
    return {"code": await process.wait()}
