# safe: the name is one of the program, the header says only of which kind the file is
from email.message import Message
from pathlib import Path


async def keep(session, link, folder: Path):
    async with session.get(link) as resp:
        header = Message()
        header["content-disposition"] = resp.headers.get("content-disposition", "")
        name = header.get_param("filename", "file.bin", "content-disposition")
        data = await resp.read()
    (folder / ("picture" if name.endswith(".png") else "file")).write_bytes(data)  # ok: path-traversal


async def keep_all(session, links):
    for link in links:
        await keep(session, link, Path("/srv/files"))
