# vulnerable: the archive of the address is unpacked where its names say
import tarfile
import urllib.request

from celery import shared_task


@shared_task
def install(address):
    path, _ = urllib.request.urlretrieve(address)
    archive = tarfile.open(path)
    for member in archive:
        if member.isfile():
            archive.extract(member, path="/srv/plugins", filter="fully_trusted")  # want: zip-slip
    archive.close()
