from aws_cdk import aws_rds as rds, aws_efs as efs, aws_sqs as sqs, aws_s3 as s3

def make(scope, vpc, key):
    rds.DatabaseInstance(scope, "a", storage_encrypted=False)  # want: resource-unencrypted
    efs.FileSystem(scope, "b", vpc=vpc, encrypted=False)  # want: resource-unencrypted
    sqs.Queue(scope, "c", encryption=sqs.QueueEncryption.UNENCRYPTED)  # want: resource-unencrypted

def fine(scope, vpc, key):
    rds.DatabaseInstance(scope, "a", storage_encrypted=True)  # ok: encrypted
    efs.FileSystem(scope, "b", vpc=vpc)  # ok: encrypted by default
    s3.Bucket(scope, "c", encryption=s3.BucketEncryption.KMS)  # ok: encrypted
