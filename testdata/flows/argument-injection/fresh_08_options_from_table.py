# safe: each wanted option is looked up, what the table does not know is left out
import subprocess
from typing import Optional

from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()

KNOWN = {"mute": ["-an"], "fast": ["-preset", "veryfast"], "small": ["-vf", "scale=640:-2"]}


class Transcode(BaseModel):
    clip: int
    options: Optional[str] = None


@app.post("/transcode")
def transcode(job: Transcode):
    command = ["ffmpeg", "-nostdin", "-i", f"/srv/clips/{job.clip}.mov"]
    if job.options:
        for word in job.options.split():
            command += KNOWN.get(word, [])
    command.append(f"/srv/clips/{job.clip}.webm")
    done = subprocess.run(command, capture_output=True)  # ok: argument-injection
    return {"code": done.returncode}
