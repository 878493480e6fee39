from fastapi import FastAPI

from mediaserver.routers import files, images, jobs

app = FastAPI()
app.include_router(files.router, prefix="/files")
app.include_router(images.router, prefix="/images")
app.include_router(jobs.router, prefix="/jobs")
