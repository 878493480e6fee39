package vault

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/secretsmanager"
	"github.com/aws/aws-sdk-go-v2/service/secretsmanager/types"
)

// AWS is Secrets Manager in one account and region. A secret there is one text; ours is a JSON object,
// so that several keys of one application share it.
type AWS struct{ client *secretsmanager.Client }

// NewAWS signs in as the SDK does: environment, shared files, container or instance role. region and
// endpoint may be empty.
func NewAWS(ctx context.Context, region, endpoint string) (*AWS, error) {
	var options []func(*config.LoadOptions) error
	if region != "" {
		options = append(options, config.WithRegion(region))
	}
	c, err := config.LoadDefaultConfig(ctx, options...)
	if err != nil {
		return nil, fmt.Errorf("read the AWS configuration: %w", err)
	}
	if c.Region == "" {
		return nil, errors.New("no AWS region is set; give --region or AWS_REGION")
	}
	return &AWS{secretsmanager.NewFromConfig(c, func(o *secretsmanager.Options) {
		if endpoint != "" {
			o.BaseEndpoint = aws.String(endpoint)
		}
	})}, nil
}

// Read returns the current version of a secret.
func (a *AWS) Read(ctx context.Context, name string) (*Secret, error) {
	out, err := a.client.GetSecretValue(ctx, &secretsmanager.GetSecretValueInput{SecretId: aws.String(name)})
	if err != nil {
		return nil, awsError(name, err)
	}
	s := &Secret{Data: map[string]any{}, Created: aws.ToTime(out.CreatedDate)}
	if json.Unmarshal([]byte(aws.ToString(out.SecretString)), &s.Data) != nil {
		s.Data = map[string]any{"": aws.ToString(out.SecretString)} // one text and no object
	}
	return s, nil
}

// Write sets one key of a secret and keeps its others; a secret that does not exist is made.
func (a *AWS) Write(ctx context.Context, name, key, value string) error {
	old, err := a.Read(ctx, name)
	missing := errors.Is(err, ErrNotFound)
	if err != nil && !missing {
		return err
	}
	data := map[string]any{}
	if !missing {
		if _, plain := old.Data[""]; plain {
			return fmt.Errorf("secret %s is one text and no JSON object, so no key can be added to it; choose another --path", name)
		}
		data = old.Data
	}
	data[key] = value
	text, err := json.Marshal(data)
	if err != nil {
		return fmt.Errorf("secret %s: the data cannot be written as JSON", name)
	}
	if missing {
		_, err = a.client.CreateSecret(ctx, &secretsmanager.CreateSecretInput{Name: aws.String(name), SecretString: aws.String(string(text)),
			Description: aws.String("moved out of the code by adderstone")})
	} else {
		_, err = a.client.PutSecretValue(ctx, &secretsmanager.PutSecretValueInput{SecretId: aws.String(name), SecretString: aws.String(string(text))})
	}
	return awsError(name, err)
}

// Rotated returns when a secret last changed, and whether it rotates by itself.
func (a *AWS) Rotated(ctx context.Context, name string) (changed time.Time, automatic bool, err error) {
	out, err := a.client.DescribeSecret(ctx, &secretsmanager.DescribeSecretInput{SecretId: aws.String(name)})
	if err != nil {
		return time.Time{}, false, awsError(name, err)
	}
	changed = aws.ToTime(out.LastChangedDate)
	if out.LastRotatedDate != nil && out.LastRotatedDate.After(changed) {
		changed = *out.LastRotatedDate
	}
	return changed, aws.ToBool(out.RotationEnabled), nil
}

// awsError words an error without the request, which may hold the value.
func awsError(name string, err error) error {
	if err == nil {
		return nil
	}
	var missing *types.ResourceNotFoundException
	if errors.As(err, &missing) {
		return fmt.Errorf("secret %s: %w", name, ErrNotFound)
	}
	var coded interface{ ErrorCode() string }
	if errors.As(err, &coded) {
		if coded.ErrorCode() == "AccessDeniedException" {
			return fmt.Errorf("secret %s: %w", name, ErrDenied)
		}
		return fmt.Errorf("secret %s: Secrets Manager answered %s", name, coded.ErrorCode())
	}
	return fmt.Errorf("secret %s: Secrets Manager cannot be reached", name)
}
