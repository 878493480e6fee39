import logging
from typing import List

from fastapi import Depends, FastAPI, File, Form, HTTPException, Path, Query, UploadFile

from . import shell, unpackers
from .paths import Outside

app = FastAPI()
log = logging.getLogger('uvicorn.error')
ROOT = '/srv/backups'


class Page:
    def __init__(self, folder: str = Query('all'), days: int = Query(7, ge=1)):
        self.folder, self.days = folder, days


@app.post('/zip')
async def zip_upload(archive: UploadFile = File(...), checked: bool = Form(True)):
    log.info('upload %s', archive.filename)  # want: log-injection
    if checked:
        try:
            unpackers.unpack_zip_checked(archive.file, ROOT)
        except Outside:
            raise HTTPException(400)
        return {'n': unpackers.ZipUnpacker(archive.file, ROOT).run()}
    unpackers.unpack_zip(archive.file, ROOT)
    return {}


@app.post('/tar')
async def tar_upload(archive: UploadFile, how: str = Form('flat')):
    ways = {
        'each': unpackers.unpack_tar,
        'flat': unpackers.unpack_tar_flat,
        'all': unpackers.unpack_tar_all,
        'some': unpackers.unpack_tar_some,
        'filter': unpackers.unpack_tar_tar_filter,
    }
    if how not in ways:
        raise HTTPException(400)
    log.info('unpacking %s', how)  # ok: log-injection
    ways[how](archive.file, ROOT)
    return {}


@app.post('/restore/{name}')
def restore(name: str):
    return shell.restore(name) + shell.restore_under(name)


@app.post('/restore-known/{name}')
def restore_known(name: str = Path(..., pattern='^[a-z0-9]+$')):
    log.info('restore of %s', name)  # ok: log-injection
    return {}


@app.get('/old')
def old(page: Page = Depends()):
    log.info('old of %d days', page.days)  # ok: log-injection
    return len(shell.find_old(page.days, page.folder)) + len(shell.find_named(page.folder))


@app.post('/sync')
def sync(sources: List[str] = Form(...)):
    return shell.Rsync(*sources, '/srv/backups/').run() + shell.Tar(*sources).run()
