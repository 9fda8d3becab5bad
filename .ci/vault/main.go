// A real Vault for the tests: its core in memory, with the key-value engine and the login by JWT, and nothing else.
// Prints one line of JSON, {"address": …, "token": …}, and serves until its standard input ends.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"

	log "github.com/hashicorp/go-hclog"
	jwt "github.com/hashicorp/vault-plugin-auth-jwt"
	kv "github.com/hashicorp/vault-plugin-secrets-kv"
	vaulthttp "github.com/hashicorp/vault/http"
	"github.com/hashicorp/vault/sdk/helper/consts"
	"github.com/hashicorp/vault/sdk/logical"
	"github.com/hashicorp/vault/sdk/physical/inmem"
	"github.com/hashicorp/vault/vault"
)

// The plugins that Vault may know by name: those that are built in here.
type plugins struct{}

func (plugins) Contains(name string, kind consts.PluginType) bool {
	return (name == "kv" && kind == consts.PluginTypeSecrets) || (name == "jwt" && kind == consts.PluginTypeCredential)
}

func (known plugins) Get(name string, kind consts.PluginType) (func() (interface{}, error), bool) {
	factory := logical.Factory(kv.Factory)
	if name == "jwt" {
		factory = jwt.Factory
	}
	return func() (interface{}, error) { return factory, nil }, known.Contains(name, kind)
}

func (plugins) Keys(consts.PluginType) []string { return nil }

func (plugins) DeprecationStatus(string, consts.PluginType) (consts.DeprecationStatus, bool) {
	return consts.Supported, true
}

func main() {
	if err := serve(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func serve() error {
	logger := log.New(&log.LoggerOptions{Level: log.Error, Output: os.Stderr})
	store, err := inmem.NewInmem(nil, logger)
	if err != nil {
		return err
	}
	core, err := vault.NewCore(&vault.CoreConfig{
		Physical:           store,
		Logger:             logger,
		DisableMlock:       true,
		BuiltinRegistry:    plugins{},
		LogicalBackends:    map[string]logical.Factory{"kv": kv.Factory},
		CredentialBackends: map[string]logical.Factory{"jwt": jwt.Factory},
	})
	if err != nil {
		return err
	}
	ctx := context.Background()
	one := &vault.SealConfig{SecretShares: 1, SecretThreshold: 1}
	made, err := core.Initialize(ctx, &vault.InitParams{BarrierConfig: one})
	if err != nil {
		return err
	}
	if _, err := core.Unseal(made.SecretShares[0]); err != nil {
		return err
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	handler := vaulthttp.Handler.Handler(&vault.HandlerProperties{
		Core:           core,
		ListenerConfig: nil,
	})
	go http.Serve(listener, handler)
	told := map[string]string{"address": "http://" + listener.Addr().String(), "token": made.RootToken}
	if err := json.NewEncoder(os.Stdout).Encode(told); err != nil {
		return err
	}
	_, err = io.Copy(io.Discard, os.Stdin)
	return err
}
