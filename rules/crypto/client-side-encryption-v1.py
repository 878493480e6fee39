from azure.storage.blob import BlobServiceClient

def put(client, key):
    client.key_encryption_key = key  # want: client-side-encryption-v1
    client.require_encryption = True  # want: client-side-encryption-v1
    blob = BlobServiceClient("x")
    blob.key_encryption_key = key  # want: client-side-encryption-v1

def fine(client, key):
    client.key = key  # ok: something else
    client.require_encryption = False  # ok: off
    client.name = "x"  # ok: something else
