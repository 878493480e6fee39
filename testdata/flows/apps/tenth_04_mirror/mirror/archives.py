import io
import os
import pathlib
import tarfile
import zipfile


from aiohttp import web


class Archives:
    def __init__(self, root):
        self.root = pathlib.Path(root)

    async def body(self, request):
        form = await request.post()
        return io.BytesIO(form['archive'].file.read())

    async def unpack(self, request):
        with zipfile.ZipFile(await self.body(request)) as bundle:
            for info in bundle.infolist():
                target = self.root / info.filename
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(bundle.read(info))  # want: zip-slip
        return web.Response(text='unpacked')

    async def unpack_flat(self, request):
        with zipfile.ZipFile(await self.body(request)) as bundle:
            for info in bundle.infolist():
                target = self.root / os.path.basename(info.filename)
                if target.name and not info.is_dir():
                    target.write_bytes(bundle.read(info))  # ok: zip-slip
        return web.Response(text='unpacked')

    async def untar(self, request):
        with tarfile.open(fileobj=await self.body(request)) as bundle:
            bundle.extractall(self.root, filter='fully_trusted')  # want: zip-slip
        return web.Response(text='unpacked')

    async def untar_filtered(self, request):
        with tarfile.open(fileobj=await self.body(request)) as bundle:
            bundle.extractall(self.root, filter='data')  # ok: zip-slip
        return web.Response(text='unpacked')
