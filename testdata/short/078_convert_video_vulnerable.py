# vulnerable: CWE-78 (or 77, 88): the name of a file goes through a shell
import subprocess


def make_thumbnail(video_path, seconds):
    """Make a picture of a video at a point of time, for the upload form."""
    output = "/tmp/thumbs/out.png"
    subprocess.run(f"ffmpeg -y -ss {seconds} -i {video_path} -frames:v 1 {output}", shell=True, check=True)  # want: CWE-78
    return output


if __name__ == "__main__":
    print(make_thumbnail(input("Video: "), input("Second: ")))
