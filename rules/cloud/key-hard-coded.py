import boto3
import openai
import os
import slack_sdk

boto3.client("s3", aws_access_key_id="AKIA", aws_secret_access_key="wJalrXUtnFEMIK7MDENGbPxRfiCYzQ9m2p")  # want: key-hard-coded
openai.OpenAI(api_key="sk-proj-a8Jk2mQp0Zx7Vb3")  # want: key-hard-coded
slack_sdk.WebClient(token="xoxb-12345678901-abcdefghij")  # want: key-hard-coded
boto3.client("s3")  # ok: from the environment
openai.OpenAI(api_key=os.environ["KEY"])  # ok: from the environment
openai.OpenAI(api_key="sk-your-key-goes-here")  # ok: a placeholder
