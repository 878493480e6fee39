import boto3

def put(s3, name):
    s3.put_object(Bucket=name, Key="a", Body=b"")  # want: s3-owner-not-checked
    s3.get_object(Bucket=name, Key="a")  # want: s3-owner-not-checked
    s3.delete_object(Bucket=name, Key="a")  # want: s3-owner-not-checked

def fine(s3, name, owner):
    s3.put_object(Bucket=name, Key="a", Body=b"", ExpectedBucketOwner=owner)  # ok: checked
    s3.get_object(name, "a")  # ok: another interface
    s3.list_buckets()  # ok: no bucket
