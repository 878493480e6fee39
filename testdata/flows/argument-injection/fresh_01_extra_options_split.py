# vulnerable: the shell signs are refused, yet every word of the options reaches ffmpeg as it is
import subprocess
from typing import Optional

from fastapi import FastAPI, HTTPException
from pydantic import BaseModel

app = FastAPI()

SHELL_SIGNS = ";|&`$<>"


class Transcode(BaseModel):
    clip: int
    options: Optional[str] = None


@app.post("/transcode")
def transcode(job: Transcode):
    command = ["ffmpeg", "-nostdin", "-i", f"/srv/clips/{job.clip}.mov"]
    if job.options:
        if any(sign in job.options for sign in SHELL_SIGNS):
            raise HTTPException(status_code=400)
        command += job.options.split()
    command.append(f"/srv/clips/{job.clip}.webm")
    done = subprocess.run(command, capture_output=True)  # want: argument-injection
    return {"code": done.returncode}
