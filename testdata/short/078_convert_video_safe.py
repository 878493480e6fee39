# safe: CWE-78 (or 77, 88): an argument list and no shell
import subprocess


def make_thumbnail(video_path, seconds):
    """Make a picture of a video at a point of time, for the upload form."""
    output = "/tmp/thumbs/out.png"
    subprocess.run(  # ok: CWE-78
        ["ffmpeg", "-y", "-ss", str(float(seconds)), "-i", "file:" + video_path, "-frames:v", "1", output],
        check=True,
    )
    return output


if __name__ == "__main__":
    print(make_thumbnail(input("Video: "), input("Second: ")))
