import os

def upload(request, folder):
    f = request.files["file"]
    f.save(os.path.join(folder, f.filename))  # want: upload-without-validation
    f.save("/srv/" + f.filename)  # want: upload-without-validation
    f.save(f.filename)  # want: upload-without-validation

def fine(request, folder, name):
    f = request.files["file"]
    f.save(os.path.join(folder, name))  # ok: a name of its own
    f.save("/srv/upload.bin")  # ok: constant
    f.close()  # ok: nothing is written
